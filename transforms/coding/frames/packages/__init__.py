"""What a package, an act or a measure holds, and what comes along with it."""
