// Self-checking bench of vnpu_reset_sync: the reset begins at once and ends with the Stages-th rising edge after it.
module reset_sync_bench;
  reg clk = 1'b0;
  reg rst_n = 1'b1;
  reg scanmode = 1'b0;
  reg scan_rst_n = 1'b1;
  wire [4:2] out;

  genvar stages;
  generate
    for (stages = 2; stages <= 4; stages = stages + 1) begin : g_stages
      vnpu_reset_sync #(.Stages(stages)) u_sync (
        .clk_i(clk), .rst_ni(rst_n), .scanmode_i(scanmode), .scan_rst_ni(scan_rst_n), .rst_no(out[stages])
      );
    end
  endgenerate

  integer failures = 0;
  integer seed = 1;
  integer round;
  integer edges;

  task expect_out(input [2:0] value);
    if (out !== value) begin
      $display("FAIL: at %0d rst_no of 4, 3, 2 stages is %b; expected %b.", $time, out, value);
      failures = failures + 1;
    end
  endtask

  task one_edge;
    begin
      #5 clk = 1'b1;
      #5 clk = 1'b0;
    end
  endtask

  initial begin
    for (round = 0; round < 500; round = round + 1) begin
      // Begins without a clock, at the clock's high or low level.
      #1 clk = $random(seed);
      #1 rst_n = 1'b0;
      #1 expect_out(3'b000);
      clk = 1'b0;
      // A clock that runs changes nothing while the reset lasts.
      repeat ($random(seed) & 3) one_edge;
      expect_out(3'b000);
      // Ends at some time between two edges; nothing happens before the second.
      #2 rst_n = 1'b1;
      for (edges = 0; edges < 5; edges = edges + 1) begin
        #1 expect_out({edges >= 4, edges >= 3, edges >= 2});
        one_edge;
      end
    end
    // Scan: the tester's reset alone decides, with no clock, whatever rst_ni does.
    scanmode = 1'b1;
    rst_n = 1'b0;
    #1 expect_out(3'b111);
    scan_rst_n = 1'b0;
    #1 expect_out(3'b000);
    rst_n = 1'b1;
    repeat (6) one_edge;
    expect_out(3'b000);
    scan_rst_n = 1'b1;
    #1 expect_out(3'b111);
    // The flip-flops were reset by the tester, so function goes on from reset.
    scanmode = 1'b0;
    #1 expect_out(3'b000);
    one_edge;
    one_edge;
    #1 expect_out(3'b001);
    if (failures == 0) $display("PASS");
    $finish;
  end
endmodule
