// AXI4 read slave over an image that `vnpu asm --hex` wrote: beats of 16 bytes from address BASE on. It answers in the
// order of the addresses, after LATENCY cycles and then with a beat a cycle; it is not ready in one cycle of four.
// Outside of the image it answers SLVERR. Everything changes on the falling edge of the clock.

module memory #(
  parameter        IMAGE = "image.hex",
  parameter        BEATS = 1,
  parameter [47:0] BASE = 0,
  parameter        LATENCY = 2,  // From the cycle in which an address is taken to its first beat, at least 1.
  parameter        ID_BITS = 1
) (
  input  wire               clk,
  input  wire               rst_n,
  output wire               loaded,  // The image has all its beats.
  input  wire               arvalid,
  input  wire [ID_BITS-1:0] arid,
  input  wire        [47:0] araddr,
  input  wire         [3:0] arlen,
  output reg                arready,
  output reg                rvalid,
  output reg  [ID_BITS-1:0] rid,
  output reg        [127:0] rdata,
  output reg          [1:0] rresp,
  output reg                rlast
);

  localparam DEPTH = 1 << ID_BITS;  // An ID has one burst at a time.

  reg [127:0] beats [0:BEATS-1];
  reg [ID_BITS-1:0] ids [0:DEPTH-1];
  reg [47:0] addresses [0:DEPTH-1];
  reg [3:0] lens [0:DEPTH-1];
  integer dues [0:DEPTH-1];
  integer now, taken, given, head, beat;
  reg [47:0] place;
  reg ready;

  initial $readmemh(IMAGE, beats);
  assign loaded = (^beats[0] !== 1'bx) && (^beats[BEATS-1] !== 1'bx);

  always @(negedge clk) begin
    if (!rst_n) begin
      {arready, rvalid, rid, rdata, rresp, rlast} <= 0;
      now = 0;
      taken = 0;
      given = 0;
      beat = 0;
    end else begin
      now = now + 1;
      head = given % DEPTH;
      if (given < taken && now >= dues[head]) begin
        place = ((addresses[head] - BASE) >> 4) + beat;
        rvalid <= 1;
        rid <= ids[head];
        rdata <= place < BEATS ? beats[place] : 128'd0;
        rresp <= place < BEATS ? 2'd0 : 2'd2;
        rlast <= beat == lens[head];
        if (beat == lens[head]) begin
          given = given + 1;
          beat = 0;
        end else beat = beat + 1;
      end else {rvalid, rid, rdata, rresp, rlast} <= 0;
      ready = now % 4 != 0 && taken - given < DEPTH;
      arready <= ready;
      if (arvalid && ready) begin
        ids[taken % DEPTH] = arid;
        addresses[taken % DEPTH] = araddr;
        lens[taken % DEPTH] = arlen;
        dues[taken % DEPTH] = now + LATENCY;
        taken = taken + 1;
      end
    end
  end

endmodule
