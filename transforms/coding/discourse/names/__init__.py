"""What names stand for: acts and packages, committees and councils, organs of states, fleets."""
