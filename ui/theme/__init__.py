"""The look: colours, type, icons, pictures and the style sheet."""
