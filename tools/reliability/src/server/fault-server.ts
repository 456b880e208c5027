import type { Socket } from "node:net";
import { GOOD } from "../faults/catalogue.ts";
import type { Exchange, Fault } from "../faults/fault.ts";
import { Ledger } from "./ledger.ts";
import { Listener } from "./listen.ts";
import { type Incoming, readRequests } from "./requests.ts";

/** Answers as it was told to, and counts what it was asked to do. */
export class FaultServer implements AsyncDisposable {
  readonly ledger = new Ledger();
  readonly #plans = new Map<string, readonly Fault[]>();
  readonly #stranger: Listener;

  private constructor(stranger: Listener) {
    this.#stranger = stranger;
  }

  static async start(): Promise<FaultServer> {
    const onStranger = (socket: Socket): void =>
      readRequests(socket, ({ nonce }) => server.ledger.stray(nonce));
    const server = new FaultServer(await Listener.open(onStranger));
    return server;
  }

  /** Addresses at which it answers, until they are closed together. */
  openPorts(): Ports {
    return new Ports((socket, incoming, origin) => this.#meet(socket, incoming, origin));
  }

  /** What the arrivals of a call meet, one after the other; all later ones meet a good answer. */
  plan(nonce: string, faults: readonly Fault[]): void {
    this.#plans.set(nonce, faults);
  }

  #meet(socket: Socket, incoming: Incoming, origin: string): void {
    const { nonce } = incoming;
    const fault = this.#plans.get(nonce)?.[this.ledger.arrive(nonce)] ?? GOOD;
    const exchange = toExchange(socket, {
      nonce,
      origin,
      stranger: this.#stranger.origin,
    });
    const act = once(() => fault.act?.(exchange));
    if (fault.from === "head") act();
    incoming.onPart = () => fault.from === "part" && act();
    incoming.onWhole = () => {
      if (fault.executes) this.ledger.execute(nonce);
      act();
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stranger[Symbol.asyncDispose]();
  }
}

type Meet = (socket: Socket, incoming: Incoming, origin: string) => void;

/** A port each for calls that must not share a connection. */
export class Ports implements AsyncDisposable {
  readonly #meet: Meet;
  readonly #stack = new AsyncDisposableStack();

  constructor(meet: Meet) {
    this.#meet = meet;
  }

  async open(): Promise<string> {
    const listener: Listener = await Listener.open((socket) =>
      readRequests(socket, (incoming) => this.#meet(socket, incoming, listener.origin)),
    );
    return this.#stack.use(listener).origin;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack.disposeAsync();
  }
}

/** Long enough for what was written before to arrive: a reset overtakes it. */
const BEFORE_RESET_IN_MS = 20;

function toExchange(
  socket: Socket,
  facts: Pick<Exchange, "nonce" | "origin" | "stranger">,
): Exchange {
  const send: Exchange["send"] = (bytes) => {
    if (socket.writable) socket.write(bytes);
  };
  const later: Exchange["later"] = (delayInMs, action) => {
    setTimeout(() => socket.destroyed || action(), delayInMs);
  };
  return {
    ...facts,
    socket,
    send,
    later,
    end(bytes) {
      if (bytes) send(bytes);
      socket.end(() => later(BEFORE_RESET_IN_MS, () => socket.destroy()));
    },
    reset(bytes) {
      if (!bytes) return void socket.resetAndDestroy();
      send(bytes);
      later(BEFORE_RESET_IN_MS, () => socket.resetAndDestroy());
    },
  };
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}
