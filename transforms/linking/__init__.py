"""Events -> chains: which step carries out, prolongs, takes back, denies or is part of which other one."""
