"""What visitors want the Ministry to know: noted without who, moved along, listed for the week."""
