"""What is done: sources, storage, validation, publishing, the commands. The only doors to the outside."""

from flows.compiled.use import use_compiled

use_compiled()
