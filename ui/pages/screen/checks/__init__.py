"""The tab where people check codes and report what is wrong."""
