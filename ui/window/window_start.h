#pragma once

#include <string>

#include "core/model/day.h"
#include "core/model/document.h"

namespace throughline {

struct WindowStart {
    std::string file;   ///< what to open; empty: the documents that were open last
    bool isNew = false; ///< begin with the start page all the same
    Day today;          ///< the day at the start; it moves on at midnight
    Clock clock;
};

/// Shows the window until it is closed; the exit status. Makes the QApplication, so there must be none yet.
int openWindow(int argc, char** argv, const WindowStart& start);

} // namespace throughline
