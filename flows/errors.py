"""What may end a run for a reason that is no fault in the code. The message is for people: what, where, what to do."""


class RunError(Exception):
    """A run that failed, with the reason in words. Commands print it and end with status 1."""


class NothingToRead(RunError):  # noqa: N818 - reads as what happened
    """The inputs hold no article."""


class ChecksFailed(RunError):  # noqa: N818 - reads as what happened
    """A required check of a whole table failed; nothing was committed or published."""


class WarehouseBusy(RunError):  # noqa: N818 - reads as what happened
    """Another run is writing to the same warehouse."""


class UnusableFolder(RunError):  # noqa: N818 - reads as what happened
    """A folder cannot be where it should be, or is not there."""


class NotWritten(RunError):  # noqa: N818 - reads as what happened
    """The file system does not take what is to be written."""


class IncompatibleWarehouse(RunError):  # noqa: N818 - reads as what happened
    """The warehouse was written with other definitions of the tables."""


class DamagedWarehouse(RunError):  # noqa: N818 - reads as what happened
    """Files of the tables are gone, or not what they should be."""


class ProcessDied(RunError):  # noqa: N818 - reads as what happened
    """A process that did part of the work ended before it had done it."""
