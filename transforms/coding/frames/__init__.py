"""Words of change with the object that they change: what a row is made of."""
