// Self-checking bench of vnpu_ram_1rw: random accesses against a model bit by bit; a write leaves the read word alone.
module ram_1rw_bench;
  parameter Width = 24;
  parameter Depth = 13;
  parameter AddressBits = 4;
  parameter EnableBits = 8;
  localparam Enables = Width / EnableBits;

  reg clk = 1'b0;
  reg req = 1'b0;
  reg we = 1'b0;
  reg [Enables-1:0] be = 0;
  reg [AddressBits-1:0] addr = 0;
  reg [Width-1:0] wdata = 0;
  wire [Width-1:0] rdata;

  vnpu_ram_1rw #(.Width(Width), .Depth(Depth), .AddressBits(AddressBits), .EnableBits(EnableBits)) u_ram (
    .clk_i(clk), .req_i(req), .we_i(we), .be_i(be), .addr_i(addr), .wdata_i(wdata), .rdata_o(rdata)
  );

  reg [Width-1:0] model [0:Depth-1];
  reg [Width-1:0] expected;
  integer reads = 0;
  integer failures = 0;
  integer access;
  integer at;

  initial begin
    for (access = 0; access < 5000; access = access + 1) begin
      // The first accesses write every word.
      req = access < Depth || $random < 0;
      we = access < Depth || $random < 0;
      be = access < Depth ? {Enables{1'b1}} : $random;
      addr = access < Depth ? access : ($unsigned($random) >> 12) % Depth;
      wdata = $random;
      #5 clk = 1'b1;
      if (req && we) begin
        for (at = 0; at < Width; at = at + 1) if (be[at/EnableBits]) model[addr][at] = wdata[at];
      end else if (req) begin
        expected = model[addr];
        reads = reads + 1;
      end
      #1 if (reads > 0 && rdata !== expected) begin
        if (failures < 3) $display("FAIL: access %0d: rdata is %h; expected %h.", access, rdata, expected);
        failures = failures + 1;
      end
      #4 clk = 1'b0;
    end
    if (reads < 1000) begin
      $display("FAIL: %0d reads; at least 1000 are needed.", reads);
      failures = failures + 1;
    end
    if (failures == 0) $display("PASS");
    $finish;
  end
endmodule
