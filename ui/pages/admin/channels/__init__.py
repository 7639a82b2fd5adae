"""The register of channels, as a supervisor keeps it."""
