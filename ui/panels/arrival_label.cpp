#include "ui/panels/arrival_label.h"

#include "core/analysis/analysis.h"
#include "ui/document/document_bridge.h"
#include "ui/panels/trace_sentences.h"

namespace throughline {

ArrivalLabel::ArrivalLabel(DocumentBridge& bridge, QWidget* parent) : QLabel(parent), bridge_(bridge) {
    setProperty("look", "muted");
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &ArrivalLabel::tellNow);
}

void ArrivalLabel::tell(const Task& task) {
    task_ = task.key;
    setVisible(task.impact && task.impact->amount && task.state != TaskState::dropped);
    timer_.start();
}

void ArrivalLabel::tellNow() {
    const Slot slot = bridge_.chain().tasks().slotOf(task_);
    if (!isVisible() || slot == noSlot)
        return;
    const TraceSentences sentences = sentencesOf(bridge_.chain(), bridge_.analysis().trace(slot));
    setText(sentences.impact.isEmpty() ? sentences.lost : sentences.impact);
}

void ArrivalLabel::showEvent(QShowEvent* event) {
    QLabel::showEvent(event);
    timer_.start();
}

} // namespace throughline
