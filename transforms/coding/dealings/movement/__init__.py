"""Ships, planes, trains, mail and travellers that are kept out, turned back or let in again, in plain words."""
