// MainWindow and paper.
#include "ui/main_window.h"
#include "ui/print/print_dialog.h"
#include "ui/tracing.h"

namespace throughline {

void MainWindow::print() {
    PrintDialog dialog(bridge_.chain(), tracing_->subject(), bridge_.today(), this);
    dialog.exec();
}

} // namespace throughline
