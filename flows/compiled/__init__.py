"""The reader compiled to machine code by mypyc, for those who read much: how it is built, and when it is used."""
