"""Words by which somebody complains of what others do to him."""

PROTESTING = (
    "regret", "condemn", "protest", "denounc", "deplor", "criticis", "criticiz", "complain", "resent", "lament",
    "bemoan", "attack", "decr", "slam", "blast",
)  # fmt: skip
"""How the verbs begin by which somebody says that a change hits him."""
