#include "ui/document/long_work.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QThreadPool>
#include <QTimer>
#include <algorithm>
#include <mutex>

#include "ui/looks/rows.h"

namespace throughline {

namespace {
/// Shorter work comes and goes without a line that nobody could read.
constexpr int quietMilliseconds = 250;
constexpr int barWidth = 120;
constexpr int barHeight = 8;
} // namespace

struct LongWork::Running {
    int number = 0;
    QString words;
    Cancelled cancelled;
    std::function<void()> done;
    QWidget* line = nullptr;
};

struct LongWork::Hand::Link {
    std::mutex mutex;
    LongWork* receiver = nullptr;
};

void LongWork::Hand::operator()(std::function<void()> task) const {
    const std::lock_guard lock(link_->mutex);
    if (link_->receiver != nullptr)
        QMetaObject::invokeMethod(link_->receiver, std::move(task), Qt::QueuedConnection);
}

LongWork::LongWork(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this)) {
    hand_.link_ = std::make_shared<Hand::Link>();
    hand_.link_->receiver = this;
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

LongWork::~LongWork() {
    {
        const std::lock_guard lock(hand_.link_->mutex);
        hand_.link_->receiver = nullptr;
    }
    // Nobody is told any more: whoever was may be gone.
    blockSignals(true);
    cancelAll();
}

int LongWork::run(const QString& words, Job job, std::function<void()> done) {
    const int number = ++last_;
    Running running{number, words, {}, std::move(done), nullptr};
    const Cancelled cancelled = running.cancelled;
    running_.push_back(std::move(running));
    QTimer::singleShot(quietMilliseconds, this, [this, number] { showLine(number); });
    QThreadPool::globalInstance()->start([this, job = std::move(job), cancelled, number, hand = hand_]() mutable {
        if (!cancelled())
            job(cancelled);
        // What the job held is freed here and not in the thread that shows the window.
        job = nullptr;
        hand([this, number] { finished(number); });
    });
    return number;
}

void LongWork::showLine(int number) {
    const auto running = std::ranges::find(running_, number, &Running::number);
    if (running == running_.end() || running->line != nullptr)
        return;
    auto* line = new QFrame(this);
    line->setProperty("look", "strip");
    line->setProperty("kind", "note");
    line->setAccessibleName(running->words);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(14, 5, 8, 5);
    row->setSpacing(12);
    auto* bar = new QProgressBar(line);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(barWidth, barHeight);
    row->addWidget(bar);
    row->addWidget(makeLabel(running->words, "", line), 1);
    auto* stop = makeButton(tr("Cancel"), "link", line);
    stop->setToolTip(tr("Stop this; nothing half done stays"));
    connect(stop, &QPushButton::clicked, this, [this, number] { cancel(number); });
    row->addWidget(stop);
    rows_->addWidget(line);
    running->line = line;
    setVisible(true);
}

void LongWork::drop(int number) {
    const auto running = std::ranges::find(running_, number, &Running::number);
    if (running == running_.end())
        return;
    if (running->line != nullptr) {
        rows_->removeWidget(running->line);
        running->line->hide();
        running->line->deleteLater();
    }
    running_.erase(running);
    setVisible(rows_->count() > 0);
}

void LongWork::finished(int number) {
    const auto running = std::ranges::find(running_, number, &Running::number);
    if (running == running_.end())
        return;
    const auto done = std::move(running->done);
    drop(number);
    done();
}

void LongWork::cancel(int number) {
    const auto running = std::ranges::find(running_, number, &Running::number);
    if (running == running_.end())
        return;
    running->cancelled.set();
    drop(number);
    emit cancelled(number);
}

void LongWork::cancelAll() {
    while (!running_.empty())
        cancel(running_.back().number);
}

bool LongWork::isRunning() const {
    return !running_.empty();
}

QStringList LongWork::texts() const {
    QStringList texts;
    for (int i = 0; i < rows_->count(); ++i)
        texts << rows_->itemAt(i)->widget()->accessibleName();
    return texts;
}

} // namespace throughline
