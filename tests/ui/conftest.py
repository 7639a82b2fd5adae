"""The application of the window tests is made like the program's own."""

import pytest

from ui.theme.style import FUSION


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Arguments of QApplication."""
    return ["quay", *FUSION]
