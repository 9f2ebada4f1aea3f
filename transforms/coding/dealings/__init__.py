"""Changes told without a word for sanctions: dealings that are forbidden or allowed, and states that begin or end."""
