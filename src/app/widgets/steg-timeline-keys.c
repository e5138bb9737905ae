/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-keys.h"

const StegTimelineKey steg_timeline_keys[STEG_TIMELINE_N_KEYS] = {
  { { GDK_KEY_Left, GDK_KEY_KP_Left }, STEG_TIMELINE_EARLIER },
  { { GDK_KEY_Right, GDK_KEY_KP_Right }, STEG_TIMELINE_LATER },
  { { GDK_KEY_Up, GDK_KEY_KP_Up }, STEG_TIMELINE_ABOVE },
  { { GDK_KEY_Down, GDK_KEY_KP_Down }, STEG_TIMELINE_BELOW },
  { { GDK_KEY_Home, GDK_KEY_KP_Home }, STEG_TIMELINE_FIRST },
  { { GDK_KEY_End, GDK_KEY_KP_End }, STEG_TIMELINE_LAST },
};
