"""Metamorphic tests: texts that are read rightly, changed so that it is known what must become of their rows."""
