// Self-checking bench of vnpu_clock_gate: no pulse is cut short, started late, lost, or let through.
module clock_gate_bench;
  reg clk = 1'b0;
  reg en = 1'b0;
  reg test_en = 1'b0;
  wire gated;
  wire enable;
  wire passed;
  wire passed_enable;

  vnpu_clock_gate u_gate (.clk_i(clk), .en_i(en), .test_en_i(test_en), .clk_o(gated), .en_o(enable));
  vnpu_clock_gate #(.PassThrough(1)) u_pass (
    .clk_i(clk), .en_i(en), .test_en_i(test_en), .clk_o(passed), .en_o(passed_enable)
  );

  integer failures = 0;
  integer pulses = 0;
  integer wanted = 0;
  integer cycle;
  integer seed = 1;
  reg before_edge;
  time rose;

  always @(posedge gated) begin
    rose = $time;
    pulses = pulses + 1;
  end
  always @(negedge gated) if ($time > 0 && $time - rose != 10) begin
    $display("FAIL: a pulse of %0d at %0d; it must be 10.", $time - rose, rose);
    failures = failures + 1;
  end

  // The gated clock is high exactly where the clock is and the enable was 1 before the rising edge.
  task expect_gated(input value);
    if (gated !== value || passed !== clk || passed_enable !== (en | test_en)) begin
      $display("FAIL: at %0d gated is %b, passed %b; expected %b, %b.", $time, gated, passed, value, clk);
      failures = failures + 1;
    end
  endtask

  initial begin
    for (cycle = 0; cycle < 2000; cycle = cycle + 1) begin
      // Low phase: the enables change twice, the last value counts.
      #3 {en, test_en} = $random(seed);
      #1 expect_gated(1'b0);
      #2 {en, test_en} = $random(seed) & $random(seed);
      #4 before_edge = en | test_en;
      clk = 1'b1;
      if (before_edge) wanted = wanted + 1;
      // High phase: changes of the enables must not be seen.
      #1 expect_gated(before_edge);
      #3 {en, test_en} = ~{en, test_en};
      #1 expect_gated(before_edge);
      #2 {en, test_en} = $random(seed);
      #1 expect_gated(before_edge);
      #2 clk = 1'b0;
    end
    #1 if (pulses != wanted || wanted < 500) begin
      $display("FAIL: %0d pulses of %0d.", pulses, wanted);
      failures = failures + 1;
    end
    if (failures == 0) $display("PASS");
    $finish;
  end
endmodule
