"""What is done: sources, storage, validation, publishing, the commands. The only doors to the outside."""
