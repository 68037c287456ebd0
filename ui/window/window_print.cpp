// MainWindow and paper.
#include "ui/canvas/canvas.h"
#include "ui/print/print_dialog.h"
#include "ui/sheet/sheet_reading.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"

namespace throughline {

void MainWindow::print() {
    // Beside the window, not in front of it: it shows the chain as it is now.
    ReviewSubject subject = tracing_->subject();
    subject.lanes = canvas_->looks().lanes;
    subject = reading_->asRead(std::move(subject), tracing_->highlight());
    auto* dialog = new PrintDialog(bridge_.chain(), subject, bridge_.today(), {settings_, bridge_.path()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace throughline
