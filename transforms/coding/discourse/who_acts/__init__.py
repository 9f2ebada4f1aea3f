"""Who acts in a text where its sentences do not all say so, and who only stands by."""
