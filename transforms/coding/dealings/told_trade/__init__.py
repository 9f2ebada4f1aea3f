"""Further goods of a trade of which the text has told that it is barred, in sentences that name no measure."""
