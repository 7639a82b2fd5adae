"""Weeks that close, go out and are believed by themselves, while the desk goes on."""
