"""What a sentence takes from those before it: the measure, the goods, those hit, whom it answers."""
