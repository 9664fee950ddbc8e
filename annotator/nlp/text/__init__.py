"""Reading a text before anything is found in it: word lists, quotation marks, words, sentences."""
