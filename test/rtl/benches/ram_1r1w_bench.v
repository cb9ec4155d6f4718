// Self-checking bench of vnpu_ram_1r1w: random accesses against a model bit by bit; a read beside a write of the same
// word gives the word from before.
module ram_1r1w_bench;
  parameter Width = 24;
  parameter Depth = 13;
  parameter AddressBits = 4;
  parameter EnableBits = 8;
  localparam Enables = Width / EnableBits;

  reg clk = 1'b0;
  reg we = 1'b0;
  reg re = 1'b0;
  reg [Enables-1:0] be = 0;
  reg [AddressBits-1:0] waddr = 0;
  reg [AddressBits-1:0] raddr = 0;
  reg [Width-1:0] wdata = 0;
  wire [Width-1:0] rdata;

  vnpu_ram_1r1w #(.Width(Width), .Depth(Depth), .AddressBits(AddressBits), .EnableBits(EnableBits)) u_ram (
    .clk_i(clk), .we_i(we), .be_i(be), .waddr_i(waddr), .wdata_i(wdata),
    .re_i(re), .raddr_i(raddr), .rdata_o(rdata)
  );

  reg [Width-1:0] model [0:Depth-1];
  reg [Width-1:0] expected;
  reg known = 1'b0;
  integer failures = 0;
  integer collisions = 0;
  integer seed = 1;
  integer access;
  integer at;

  initial begin
    for (access = 0; access < 5000; access = access + 1) begin
      // The first accesses write every word.
      we = access < Depth || $random(seed) < 0;
      re = access >= Depth && $random(seed) < 0;
      be = access < Depth ? {Enables{1'b1}} : $random(seed);
      waddr = access < Depth ? access : ($unsigned($random(seed)) >> 12) % Depth;
      raddr = $random(seed) < 0 ? waddr : ($unsigned($random(seed)) >> 12) % Depth;
      wdata = $random(seed);
      #5 clk = 1'b1;
      if (re) begin
        expected = model[raddr];
        known = 1'b1;
        if (we && waddr == raddr && be != 0) collisions = collisions + 1;
      end
      if (we) begin
        for (at = 0; at < Width; at = at + 1) if (be[at/EnableBits]) model[waddr][at] = wdata[at];
      end
      #1 if (known && rdata !== expected) begin
        if (failures < 3) $display("FAIL: access %0d: rdata is %h; expected %h.", access, rdata, expected);
        failures = failures + 1;
      end
      #4 clk = 1'b0;
    end
    if (collisions < 100) begin
      $display("FAIL: %0d reads beside a write of the same word; at least 100 are needed.", collisions);
      failures = failures + 1;
    end
    if (failures == 0) $display("PASS");
    $finish;
  end
endmodule
