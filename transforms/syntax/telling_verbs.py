"""Verbs that bring what somebody says, and verbs whose object is who hears it."""

from transforms.reading.word_set import word_set

TELLING = word_set(
    "said says say saying stated states added adds noted notes confirmed confirms believes believed thinks thought "
    "hopes hoped insists insisted claims claimed knew knows means meant shows showed suggests suggested predicts "
    "predicted expects indicated reckons reckoned assumes"
)
ADDRESSING = word_set(
    "told tell tells telling notified notifies notify notifying informed informs inform informing assured assures "
    "assure assuring warned warns warn warning promised promises promise promising advised advises advise reminded "
    "reminds convinced persuaded briefed"
)
"""Verbs whose object is who hears what a clause with "that" goes on to say."""
DONE_TO = word_set("involved accused suspected implicated engaged convicted charged blamed indicted wanted")
"""What is said behind a noun of what somebody did or is thought to have done."""
