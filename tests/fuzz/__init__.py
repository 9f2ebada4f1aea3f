"""Fuzzing guided by coverage, with atheris where it can be installed: `make fuzz`. A program, no test."""
