"""What is refused, denied, dropped or thought better of."""
