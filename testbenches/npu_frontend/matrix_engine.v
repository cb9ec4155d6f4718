// The timing of a matrix engine, without its data: operations begin in order, each when its port is free (docs/neuisa.md);
// credits, pops, finish, save and restore as in duties F1 to F4 of docs/contracts/npu_frontend.md. An engine that must save
// begins and completes at once what it holds, and takes that along in its context. Everything changes on the falling edge
// of the clock: what the front end shows in a cycle is answered in the same one.

module matrix_engine #(
  parameter ARRAY_CYCLES = 16,   // From the end of a push to its results.
  parameter SAVE_CYCLES = 4,     // Cycle of a save in which it is answered: 4 to saveLimitCycles.
  parameter RESTORE_CYCLES = 2   // Cycle of a restore in which it is answered: 1 to saveLimitCycles.
) (
  input  wire        clk,
  input  wire        busy,        // In service, and in Run or Save.
  input  wire        save,
  input  wire        restore,
  input  wire        ended,       // All operations of the uTop have been given.
  input  wire        op_valid,
  input  wire [31:0] op,
  input  wire [15:0] results_in,  // Of the context that is restored.
  output reg  [15:0] results,     // Blocks of results that are made and not popped.
  output reg         credit,
  output reg         pop_done,
  output reg         saved,
  output reg         restored,
  output reg         finish,
  output reg         owes_pop,    // A pop or popv that it was given in a cycle before is not complete.
  output reg         error        // It was given an operation that it cannot take.
);

  localparam [5:0] PUSHW = 1, LOADW = 2, PUSH = 3, POP = 4, POPV = 5;
  localparam DEPTH = 2;  // As many as there are credits.

  reg [31:0] waiting [0:DEPTH];
  reg [31:0] word;
  reg [5:0] code;
  reg clean, popping, owed, hurry, pops, may;
  integer now, count, saving, restoring, blocks, owed_pops, i;
  integer weights_free, activations_free, pop_end, results_at;

  initial begin
    now = 0;
    error = 0;
    forget;
  end

  always @(negedge clk) begin
    now = now + 1;
    {credit, pop_done, saved, restored, finish} <= 0;
    if (!busy) begin
      if (op_valid === 1) error = 1;
      forget;
    end else begin
      clean = count == 0 && !popping;
      if (op_valid) begin
        if (count == DEPTH || op[31:26] < PUSHW || op[31:26] > POPV) error = 1;
        waiting[count] = op;
        if (count < DEPTH) count = count + 1;
        if (op[31:26] == POP || op[31:26] == POPV) owed_pops = owed_pops + 1;
      end
      saving = save ? saving + 1 : 0;
      restoring = restore ? restoring + 1 : 0;
      if (restoring == 1) owed = 1;
      if (owed && (save || restoring == RESTORE_CYCLES)) begin
        owed = 0;
        restored <= !save;
        results = results_in;
      end
      hurry = save;
      if (popping && (hurry || now >= pop_end)) begin
        popping = 0;
        pop_done <= 1;
        owed_pops = owed_pops - 1;
      end
      if (count > 0) begin_first;
      if (clean && saving >= SAVE_CYCLES) saved <= 1;
      if (clean && !save && ended && now >= weights_free && now >= activations_free) finish <= 1;
      owes_pop <= owed_pops > 0;
    end
  end

  // Begins the operation that waits first, if it may.
  task begin_first;
    begin
      word = waiting[0];
      code = word[31:26];
      blocks = code == POPV ? 1 : word[19:16] + 1;
      pops = code == POP || code == POPV;
      case (code)
        PUSHW: may = now >= weights_free;
        LOADW: may = now >= weights_free && now >= activations_free;
        PUSH: may = now >= activations_free;
        default: may = results >= blocks && now >= results_at;
      endcase
      if ((may || hurry) && !(pops && popping)) begin
        credit <= 1;
        count = count - 1;
        for (i = 0; i < DEPTH; i = i + 1) waiting[i] = waiting[i + 1];
        case (code)
          PUSHW: weights_free = now + 8 * blocks;
          LOADW: activations_free = now + 1;
          PUSH: begin
            activations_free = now + 8 * blocks;
            results_at = activations_free + ARRAY_CYCLES;
            results = results + blocks;
          end
          default: begin
            popping = 1;
            pop_end = now + 8 * blocks;
            results = results >= blocks ? results - blocks : 0;
          end
        endcase
      end
    end
  endtask

  // It is idle, and holds nothing.
  task forget;
    begin
      {popping, owed, results} = 0;
      {credit, pop_done, saved, restored, finish} <= 0;
      owes_pop <= 0;
      count = 0;
      owed_pops = 0;
      saving = 0;
      restoring = 0;
      weights_free = 0;
      activations_free = 0;
      pop_end = 0;
      results_at = 0;
    end
  endtask

endmodule
