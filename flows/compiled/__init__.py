"""The reader, links and the fold compiled to machine code by mypyc: how that is built, and when it is used."""
