"""Whom a change hits by more than one phrase: holders, hosts, those barred, warned, answered or told before."""
