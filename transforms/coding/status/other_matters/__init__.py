"""What is worded like a measure and is none: sport, life at home, aid, talks, duties, arms."""
