vnpu_op_matrix.v
vnpu_op_less.v
vnpu_op_plus.v
vnpu_op_queue.v
vnpu_op_share.v
vnpu_op_leftover.v
vnpu_operation_scheduler.v
