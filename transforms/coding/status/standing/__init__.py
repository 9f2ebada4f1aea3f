"""What stands already and is only told again: rules in force, totals, grounds, past regimes."""
