/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* One view of an open programme: its name in window.ui and in "win.view", and its page's class. */
typedef struct
{
  const char *name;
  GType (*type) (void);
} StegView;

/* In the order of the switcher; ends with an entry whose name is %NULL. */
extern const StegView steg_views[];

G_END_DECLS
