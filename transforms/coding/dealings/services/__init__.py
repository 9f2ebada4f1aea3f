"""Services and money told without a sanctions noun: what is out of reach, what firms must end, what is a crime."""
