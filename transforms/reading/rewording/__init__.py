"""The items of a sentence in plainer words, and asides left unread, before anything else looks at them."""
