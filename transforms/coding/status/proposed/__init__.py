"""What nobody has decided: wishes, fears, plans and rumours, and decisions that are still to come."""
