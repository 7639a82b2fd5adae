"""The draft of a report on paper: one content, laid out as DOCX and as PDF."""
