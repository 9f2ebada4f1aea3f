"""Which claims can be merged without looking at which others: what a run need not make again."""
