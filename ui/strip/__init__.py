"""The slim strip beside the dossier program: it logs by click and touch, without the focus."""
