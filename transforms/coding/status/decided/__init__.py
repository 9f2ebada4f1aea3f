"""What is decided or done, also without a word that says so: powers used, measures let lapse, promises kept."""
