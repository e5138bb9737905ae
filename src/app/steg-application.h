/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The running program: its windows, its files, what can be done without an open programme. */
#define STEG_TYPE_APPLICATION (steg_application_get_type ())
G_DECLARE_FINAL_TYPE (StegApplication, steg_application, STEG, APPLICATION, AdwApplication)

StegApplication *steg_application_new (void);

G_END_DECLS
