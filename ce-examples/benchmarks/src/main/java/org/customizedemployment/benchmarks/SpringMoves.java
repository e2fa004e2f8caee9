package org.customizedemployment.benchmarks;

import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** Moves by Spring Statemachine: one machine, put to the phase of each case, as its guide says for states that are kept elsewhere. */
final class SpringMoves {
    private final StateMachine<PlainPhase, PlainPhase> machine;

    SpringMoves(MoveByHand hand) {
        try {
            machine = build(hand);
        } catch (Exception e) {
            throw new IllegalStateException("the engine can't be set up", e);
        }
        machine.startReactively().block();
    }

    private static StateMachine<PlainPhase, PlainPhase> build(MoveByHand hand) throws Exception {
        StateMachineBuilder.Builder<PlainPhase, PlainPhase> builder = StateMachineBuilder.builder();
        builder.configureStates()
                .withStates()
                .initial(PlainPhase.INTAKE)
                .states(java.util.EnumSet.allOf(PlainPhase.class));
        for (PlainPhase from : PlainPhase.values()) {
            for (PlainPhase to : PlainPhase.values()) {
                if (PlainPhase.next(from, to) != from) {
                    builder.configureTransitions()
                            .withExternal()
                            .source(from)
                            .target(to)
                            .event(to)
                            .guard(context -> hand.mayPass());
                }
            }
        }
        return builder.build();
    }

    PlainPhase next(PlainPhase from, PlainPhase to) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(region -> region.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(from, null, null, null))
                        .block());
        machine.startReactively().block();
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(to).build())).blockLast();
        return machine.getState().getId();
    }
}
