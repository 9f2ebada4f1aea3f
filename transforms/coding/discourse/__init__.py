"""What a sentence takes from the text around it: who "it" is, what a digest's item is about, who did likewise."""
