"""What somebody does beside the step that is told, so that "by" behind it does not say who took that."""

from transforms.reading.word_set import word_set

OTHER_DEEDS = word_set(
    "appeal appeals assault attack attacks attempt attempts bid bids bombing call calls campaign complaint "
    "complaints coup effort efforts failure incursion intervention invasion lobbying mediation objection "
    "objections offer offers plea pleas pledge pledges promise promises protest protests raid raids refusal "
    "request requests shelling strike strikes threat threats trip visit visits vow warning warnings"
)
"""For or after which a measure is taken: "eased in return for a promise by Mali", "lifted after a plea by Kenya"."""
