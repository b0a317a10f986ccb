"""The window as a whole: its frame, menus, banners, status line and start. Only `app` and `cli` come in."""
